package org.dixit.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dixit.extract.document.Document;
import org.dixit.text.BlockKind;
import org.dixit.text.Sentence;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who answers in an interview: the first person whom the paragraphs, then the headlines, above it are about or name. */
final class Interviewee {

    private static final int MOST_SENTENCES = 12;

    private final Document document;
    private final List<Span> subjects = new ArrayList<>();
    private final List<Span> named = new ArrayList<>();

    private Interviewee(Document document) {
        this.document = document;
    }

    /**
     * @param before offset of the first question
     * @return null if no name stands above it
     */
    static @Nullable Antecedents of(Document document, int before) {
        Interviewee reader = new Interviewee(document);
        reader.read(before, true);
        reader.read(before, false);
        reader.subjects.addAll(reader.named);
        return reader.subjects.isEmpty() ? null : Antecedents.person(reader.subjects);
    }

    private void read(int before, boolean paragraphs) {
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < Math.min(MOST_SENTENCES, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            BlockKind kind = document.blocks().get(sentence.block()).kind();
            boolean paragraph = kind == BlockKind.PARAGRAPH;
            if (sentence.span().start() < before && kind.isOwnWords() && paragraph == paragraphs) {
                read(Passages.plain(document, i));
            }
        }
    }

    private void read(Passage passage) {
        Span subject = MainSubject.ofNamed(passage);
        if (subject != null) {
            subjects.add(subject);
        }
        for (int i = 0; i < passage.size(); i++) {
            int end = i;
            while (passage.at(end).isTagged("PROPN")) {
                end++;
            }
            if (end > i + 1) {
                named.add(passage.span(i, end));
            }
            i = Math.max(i, end - 1);
        }
    }
}
