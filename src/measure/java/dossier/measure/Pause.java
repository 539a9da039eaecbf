package dossier.measure;

import java.time.Duration;

final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(Math.max(0, duration.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
