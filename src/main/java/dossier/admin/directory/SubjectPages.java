package dossier.admin.directory;

import dossier.admin.SubjectRights;
import dossier.admin.Whole;
import dossier.directory.Entries;
import dossier.directory.Entry;
import dossier.directory.Kind;
import dossier.directory.KnownAs;
import dossier.directory.Particulars;
import dossier.directory.ParticularsJoining;
import dossier.directory.Relations;
import dossier.directory.Subject;
import dossier.directory.Subjects;
import dossier.history.Saved;
import dossier.history.Sitting;
import dossier.mention.Mergers;
import dossier.picture.Picture;
import dossier.picture.Pictures;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the page of a subject, the page to enter one, and the choice between two that clash. */
@Component
class SubjectPages {

    private static final Limit LATEST = Limit.of(200);
    private static final int FEW = 3;

    private final Entries entries;
    private final Subjects subjects;
    private final Mergers mergers;
    private final Relations relations;
    private final Pictures pictures;

    SubjectPages(Subjects subjects, Entries entries, Relations relations, Mergers mergers, Pictures pictures) {
        this.subjects = subjects;
        this.mergers = mergers;
        this.entries = entries;
        this.relations = relations;
        this.pictures = pictures;
    }

    String empty(Kind kind, List<Subject> likely, Model model) {
        model.addAttribute("kind", kind.word());
        model.addAttribute("shelf", kind.shelf());
        model.addAttribute("likely", likely);
        return "admin/directory/new";
    }

    String page(SubjectRights rights, Model model) {
        Subject subject = rights.subject();
        model.addAttribute("file", SubjectFile.of(rights));
        Picture picture = subject.picture();
        model.addAttribute("pictures", pictures.offeredBeside(picture == null ? 0 : picture.id()));
        List<Sitting> history = Sitting.fold(entries.historyOf(subject.id(), LATEST));
        model.addAttribute("history", history);
        model.addAttribute("formerly", formerly(subject, history));
        model.addAttribute("mergers", mergers.into(subject.id()));
        model.addAttribute("likely", subject.isMerged() ? List.of() : subjects.likelyTheSameAs(subject));
        model.addAttribute(
                "relations", RelationsPart.of(subject, relations.of(subject.id()), relations.removedOf(subject.id())));
        return "admin/directory/subject";
    }

    /** What it was called at the end of a sitting and is not found by any more. */
    private List<String> formerly(Subject subject, List<Sitting> history) {
        List<Integer> ends =
                history.stream().map(sitting -> sitting.last().number()).toList();
        Set<String> present =
                subject.particulars().names().stream().map(KnownAs::fold).collect(Collectors.toSet());
        return entries.namesIn(subject.id(), ends).stream()
                .filter(name -> !present.contains(KnownAs.fold(name)))
                .filter(name -> subject.particulars().hasRoomForAliases())
                .distinct()
                .limit(FEW)
                .toList();
    }

    String clash(Saved<Entry, ParticularsJoining> saved, SubjectRights rights, Model model) {
        model.addAttribute("clash", SubjectClash.of(SubjectFile.of(rights), saved));
        return "admin/directory/clash";
    }

    /** What a form that was found to be in order says, with the picture that it names. */
    Particulars particulars(SubjectForm form) {
        @Nullable
        Picture picture = pictures.findById((long) Whole.of(form.picture())).orElse(null);
        return form.particulars(picture);
    }
}
