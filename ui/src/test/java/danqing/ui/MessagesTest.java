package danqing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Properties read(String name) throws IOException {
        Properties p = new Properties();
        try (Reader in = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            p.load(in);
        }
        return p;
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_gaps() throws IOException {
        Properties zh = read("messages.properties");
        Properties en = read("messages_en.properties");
        Set<Object> chinese = new TreeSet<>(zh.keySet());
        Set<Object> english = new TreeSet<>(en.keySet());
        assertThat(english).isEqualTo(chinese);
        for (Object k : chinese) {
            for (String gap : new String[] {"{0}", "{1}"}) {
                boolean same = k.toString().startsWith("chip.") || zh.getProperty(k.toString()).contains(gap) == en.getProperty(k.toString()).contains(gap);
                assertThat(same).as(k + " " + gap).isTrue();
            }
        }
    }

    @Test
    void traditional_words_have_the_same_gaps_and_no_simplified_ones() throws IOException {
        Properties zh = read("messages.properties");
        Properties tw = read("messages_zh_TW.properties");
        assertThat(zh.keySet()).containsAll(tw.keySet());
        tw.forEach((k, v) -> {
            for (String gap : new String[] {"{0}", "{1}"}) {
                assertThat(v.toString().contains(gap)).as(k + " " + gap).isEqualTo(zh.getProperty(k.toString()).contains(gap));
            }
            assertThat(v.toString()).as(k.toString()).doesNotContainPattern("[画图设这还种来线笔轮听]");
        });
    }

    @Test
    void things_are_named_in_every_language() {
        try {
            Messages.language("zh-TW");
            assertThat(Messages.concept("fishing_boat")).isEqualTo("漁舟");
            assertThat(Messages.concept("cloud")).isEqualTo("雲");
            Messages.language("en");
            assertThat(Messages.concept("fishing_boat")).isEqualTo("fishing boat");
            Messages.language("zh");
            assertThat(Messages.concept("fishing_boat")).isEqualTo("渔舟");
            assertThat(Messages.concept("no such thing")).isEqualTo("no such thing");
        } finally {
            Messages.language("zh");
        }
    }
}
