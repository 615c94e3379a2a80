package danqing.engine.text;

import java.util.Random;

/** Hostile text for property tests: verse, brackets, numbers, controls, symbols beyond the basic plane and halves of them. */
public final class RandomText {
    private static final String[] PIECES = {"明月", "孤舟", "千山鸟飞绝", "不见", "无", "两个", "黄鹂", "一行", "如", "上", "里", "的", "(", "（", ")", "）", ":", "：", "1.5", "0", "，", "。", "\n",
        " ", "\u3000", "\u0000", "\u200d", "\ud83c\udf19", "\ud840\udc0b", "\ud800", "\udfff", "moon", "Ⅷ", "ﷺ", "é", "樓", "一作：", "《", "》", "绝", "灭", "千", "万", "红"};

    private RandomText() {}

    /** Up to sixty pieces, now and then any character at all. */
    public static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int n = random.nextInt(60);
        for (int i = 0; i < n; i++) {
            if (random.nextInt(6) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                String piece = PIECES[random.nextInt(PIECES.length)];
                boolean half = Character.isSurrogate(piece.charAt(0)) && piece.length() == 1;
                text.append(half && random.nextInt(20) > 0 ? "山" : piece);
            }
        }
        return text.toString();
    }
}
