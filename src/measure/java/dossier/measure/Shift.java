package dossier.measure;

import java.util.List;

/** Writers at work, each in a thread of their own. */
record Shift(List<Thread> threads) {

    static Shift of(List<Writer> writers) {
        List<Thread> threads = writers.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        return new Shift(threads);
    }

    void join() {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
