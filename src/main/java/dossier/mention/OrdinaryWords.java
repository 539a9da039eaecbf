package dossier.mention;

import java.util.List;
import java.util.Set;

/** English words that are capitalised by rule, and so are no names by themselves. */
final class OrdinaryWords {

    private static final Set<String> OPENINGS = words("""
            a an the this that these those it its he his she her they their them we our us you your i my me who what when where
            why how which whose while if as at by for from in into of off on onto out over to under up with within without about
            above across after against along amid among around because before behind below beneath beside besides between beyond
            but despite down during except since than though although through throughout till toward towards until unless upon
            and or nor so yet not no yes all any both each either every few many more most much neither none one two three four
            five six seven eight nine ten some several such other another there here then now today yesterday tomorrow once only
            even still also just perhaps however instead meanwhile moreover nevertheless therefore thus later earlier last next
            first second third according including unlike like let asked is are was were be been has have had do does did can
            could may might must shall should will would""");

    private static final Set<String> DATES = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec""");

    private static final Set<String> TITLES = words("mr mrs ms miss mx dr prof sir dame lord lady messrs");

    private static final Set<String> ADJECTIVES = words("""
            african american arab arabic argentine asian australian austrian bavarian belgian brazilian british bulgarian
            canadian catalan chilean chinese christian croatian cuban czech danish dutch egyptian english estonian european
            finnish flemish french german greek hebrew hindi hungarian indian indonesian iranian iraqi irish islamic israeli
            italian japanese jewish korean latin latvian lithuanian malaysian mandarin mexican muslim nigerian norwegian
            pakistani palestinian persian polish portuguese roman romanian russian scandinavian scottish serbian singaporean
            slovak slovenian soviet spanish swedish swiss syrian taiwanese thai tibetan turkish ukrainian vietnamese welsh
            western eastern northern southern""");

    private static final Set<String> INSTITUTIONS = words("""
            academy archbishop army assembly association bank bishop board body book bureau centre center chamber church city
            club college commission committee company confederation conference congress corporation council count court day
            declaration department duchess duke earl embassy faculty federation foundation game garden government guild hall
            high house institute institution isle journal king kingdom knights lake league library lord ministry museum
            office order organisation organization palace parliament party port prince princess queen republic school senate
            society stadium state states statue strait supreme temple theatre treaty tribunal union university war wall""");

    private static final Set<String> OTHERS = words("i ok ai it tv ceo cfo cto pc ph phd am pm bc ad internet web god");

    private OrdinaryWords() {}

    /** Whether a sentence so begins that goes on with what may be a name. */
    static boolean canOpen(String key) {
        return OPENINGS.contains(key) || isBesideNames(key);
    }

    /** Whether it stands before names and is none of their words. */
    static boolean isBesideNames(String key) {
        return DATES.contains(key) || TITLES.contains(key) || key.equals("i");
    }

    /** Whether it is no name where it stands alone. */
    static boolean isNone(String key) {
        return isBesideNames(key) || ADJECTIVES.contains(key) || OTHERS.contains(key);
    }

    /** Whether it begins names that have an "of" in them. */
    static boolean goesOnWithOf(String key) {
        return INSTITUTIONS.contains(key);
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split("\\s+")));
    }
}
