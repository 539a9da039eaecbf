package dossier.measure;

import java.util.List;

/** People at work, each in a thread of their own. */
record Shift(List<Thread> threads) {

    static Shift of(List<? extends Runnable> people) {
        List<Thread> threads = people.stream().map(Thread::new).toList();
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
