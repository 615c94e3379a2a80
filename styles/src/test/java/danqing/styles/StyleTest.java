package danqing.styles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {
    @Test
    void every_style_has_a_colour_for_every_pigment_in_every_light() {
        for (Style s : Style.all()) {
            for (String season : new String[] {"UNKNOWN", "SPRING", "SUMMER", "AUTUMN", "WINTER"}) {
                for (String hour : new String[] {"DAY", "DAWN", "DUSK", "NIGHT"}) {
                    for (String weather : new String[] {"CLEAR", "CLOUD", "MIST", "RAIN", "SNOW", "WIND", "FROST"}) {
                        Palette p = s.palette(season, hour, weather);
                        for (Pigment g : Pigment.values()) {
                            assertThat(p.rgb(g)).hasSize(3);
                            assertThat(p.density(g)).isBetween(0f, 1f);
                        }
                    }
                }
            }
        }
    }

    @Test
    void styles_are_found_by_id_and_label() {
        assertThat(Style.named("INK")).isPresent();
        assertThat(Style.named("油画")).isPresent();
        assertThat(Style.named("crayon")).isEmpty();
    }

    @Test
    void night_is_darker_than_day() {
        Style oil = Style.named("oil").orElseThrow();
        assertThat(oil.palette("UNKNOWN", "NIGHT", "CLEAR").rgb(Pigment.GRASS)[1]).isLessThan(oil.palette("UNKNOWN", "DAY", "CLEAR").rgb(Pigment.GRASS)[1]);
    }

    @Test
    void the_sun_never_drowns_in_its_glow() {
        for (String hour : new String[] {"DAWN", "DAY", "DUSK"}) {
            Palette light = Style.named("oil").orElseThrow().palette("UNKNOWN", hour, "CLEAR");
            for (long choice = 0; choice < 24; choice++) {
                Palette p = light.under(choice);
                float[] sun = p.rgb(Pigment.SUN);
                float[] glow = p.sky().orElseThrow().glow();
                double apart = Math.hypot(Math.hypot(sun[0] - glow[0], sun[1] - glow[1]), sun[2] - glow[2]);
                assertThat(apart).as("%s, sky %d", hour, choice).isGreaterThan(.29);
            }
        }
    }
}
