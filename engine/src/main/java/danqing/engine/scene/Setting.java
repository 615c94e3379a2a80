package danqing.engine.scene;

/**
 * When and in what weather and mood the scene is. {@code UNKNOWN}/{@code NEUTRAL}/{@code CLEAR} mean that the text says nothing.
 */
public record Setting(Season season, Hour hour, Weather weather, Mood mood) {
    public static final Setting PLAIN = new Setting(Season.UNKNOWN, Hour.DAY, Weather.CLEAR, Mood.NEUTRAL);

    /** 季 */
    public enum Season { UNKNOWN, SPRING, SUMMER, AUTUMN, WINTER }

    /** 时 */
    public enum Hour { DAY, DAWN, DUSK, NIGHT }

    /** 天 */
    public enum Weather { CLEAR, CLOUD, MIST, RAIN, SNOW, WIND, FROST }

    /** 意 */
    public enum Mood { NEUTRAL, SERENE, JOYFUL, LONELY, SAD, GRAND, MARTIAL }
}
