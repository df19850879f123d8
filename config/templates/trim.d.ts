/** Takes out of Taro's list what this app never uses: what is `dropped`, and all but what is `kept`. */
export declare const trim: (components: Record<string, Record<string, string>>) => void
