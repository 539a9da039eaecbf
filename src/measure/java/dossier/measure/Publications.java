package dossier.measure;

import dossier.directory.Kind;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * Killed while publishing: again and again the server is ended at a random moment of a publication, and started on the same
 * data; in every fifth round its PostgreSQL is ended too, in every fifth the moment of an edition to come passes meanwhile.
 * Readers see the edition before or the new one, whole, once and the same wherever they look, and the journal tells of it if it
 * is there. Then the same form is sent again, as a browser does that had no answer: there is one edition more only if there
 * was none. Takes {@code --database= --rounds= --sections= --seed=}.
 */
final class Publications {

    private static final int ONE_OF = 5;
    private static final int SECONDS_OF_A_MINUTE = 50;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Options options;
    private final Random random;
    private final Database database;
    private final Installation installation;
    private final Tally tally = new Tally();
    private final Tally publishing = new Tally();
    private final List<Object> flaws = new ArrayList<>();

    private Publications(Options options, Database database, Installation installation) {
        this.options = options;
        this.random = new Random(options.seed());
        this.database = database;
        this.installation = installation;
    }

    public static void main(String... arguments) {
        Options options = Options.of(arguments);
        boolean isKept;
        try (Database database = Database.of(options);
                Installation installation = new Installation(options, database)) {
            isKept = new Publications(options, database, installation).measure();
        }
        Report.end(isKept);
    }

    private boolean measure() {
        installation.start();
        Browser editor = Staff.of(installation.base(), 0).founder();
        Press press = Press.of(editor, options.number("sections", 6), random);
        Readership readership = new Readership(press, editor, new Browser(installation.base()));
        Tally starts = new Tally();
        for (int round = 1; round <= options.number("rounds", 50); round++) {
            for (int each = 0; each <= random.nextInt(3); each++) {
                publish(press, readership);
            }
            Attempt attempt = attempt(press, readership, round);
            interrupt(press, attempt, round % ONE_OF == 0 && database.canBeKilled());
            awaitMoment(attempt);
            starts.time(installation::start);
            check(press, readership, attempt, round);
        }
        flaws.addAll(readership.flawsOfAll());
        tally.all().forEach((what, count) -> Report.line(what, count));
        Report.line("time of a start", starts.times());
        Report.line("time of a publication", publishing.times());
        Report.line("editions", readership.editions());
        Report.line("pages looked at", readership.pages());
        Report.line("flaws", flaws.size(), flaws);
        return flaws.isEmpty();
    }

    /** An edition without any trouble. */
    private void publish(Press press, Readership readership) {
        Copy copy = press.draft(readership.next(), List.of());
        List<String> form = press.form(copy);
        HttpResponse<String> answer = publishing.time(() -> press.sends(form));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Edition " + copy.number() + " is answered with " + answer.statusCode());
        }
        readership.isPublished(copy);
    }

    /**
     * A publication that is to be interrupted.
     *
     * @param moment when it is to go live, where that is not at once
     */
    private record Attempt(
            Copy copy,
            Somebody newcomer,
            List<String> form,
            List<Instant> moment,
            CompletableFuture<Boolean> answered) {

        boolean isForLater() {
            return !moment.isEmpty();
        }

        void send(Press press) {
            List<String> sent = new ArrayList<>(form);
            moment.forEach(at -> {
                sent.set(sent.size() - 1, "later");
                sent.addAll(List.of("moment", MOMENT.format(at.atZone(ZoneId.systemDefault()))));
            });
            try {
                answered.complete(press.sends(sent).statusCode() == 302);
            } catch (UncheckedIOException gone) {
                answered.complete(false);
            }
        }
    }

    private Attempt attempt(Press press, Readership readership, int round) {
        boolean isForLater = round % ONE_OF == 3;
        Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        if (isForLater) {
            Pause.of(Duration.between(Instant.now(), minute.plusSeconds(SECONDS_OF_A_MINUTE)));
        }
        Instant next = Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(60);
        Somebody newcomer = press.enter(Kind.PERSON, "Newcomer of round " + round);
        Copy copy = press.draft(readership.next(), List.of(newcomer));
        List<Instant> moment = isForLater ? List.of(next) : List.of();
        return new Attempt(copy, newcomer, press.form(copy), moment, new CompletableFuture<>());
    }

    /** In about half of the rounds before it is done, in the others hardly after. */
    private void interrupt(Press press, Attempt attempt, boolean endsDatabase) {
        long most = publishing.percentile(50) * 2_000_000;
        Shift sending = Shift.of(List.of(() -> attempt.send(press)));
        Pause.of(Duration.ofNanos((long) (random.nextDouble() * most)));
        if (attempt.isForLater() && random.nextBoolean()) {
            Pause.of(Duration.ofSeconds(1));
        }
        if (endsDatabase) {
            database.kill();
        }
        installation.kill();
        sending.join();
        if (endsDatabase) {
            database.start();
        }
    }

    private static void awaitMoment(Attempt attempt) {
        attempt.moment()
                .forEach(moment ->
                        Pause.of(Duration.between(Instant.now(), moment).plusMillis(100)));
    }

    private void check(Press press, Readership readership, Attempt attempt, int round) {
        boolean isThere = readership.sees(attempt.copy());
        boolean isAnswered = attempt.answered().join();
        List<String> found = new ArrayList<>();
        if (isAnswered && !isThere) {
            found.add("Edition " + attempt.copy().number() + " was confirmed, and is not there");
        }
        if (isThere) {
            readership.isPublished(attempt.copy(), attempt.isForLater());
        } else {
            found.addAll(readership.flawsOfAbsence(attempt.newcomer()));
        }
        found.addAll(readership.flaws());
        press.sends(attempt.form());
        if (!isThere) {
            readership.isPublished(attempt.copy());
        }
        readership.flaws().forEach(flaw -> found.add("Sent again: " + flaw));
        flaws.addAll(found);
        String what = (attempt.isForLater() ? "to come, " : "")
                + (isThere ? "there" : "not there")
                + (isAnswered ? ", answered" : ", not answered");
        tally.count("killed while publishing: " + what);
        Report.line("round " + round, what + ", " + found.size() + " flaws", found);
    }
}
