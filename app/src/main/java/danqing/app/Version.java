package danqing.app;

import danqing.engine.Studio;
import picocli.CommandLine;

/** What {@code --version} prints. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"danqing " + Studio.VERSION};
    }
}
