package dossier;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do something at the same moment, each in a thread of its own: a parallel stream has only as many as there are cores. */
public final class AtOnce {

    public static final int MANY = 16;

    private AtOnce() {}

    /** What came of it, of the first, the second and so on. */
    public static <T> List<T> many(IntFunction<T> act) {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            List<CompletableFuture<T>> answers = IntStream.range(0, MANY)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> act.apply(number), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }
}
