package org.dixit.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.extract.lexicon.ReportingVerb.Form;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code lexicon/reporting-verbs.txt} in all their forms. */
public final class ReportingVerbs {

    private static final Map<String, List<ReportingVerb>> FORMS = read();

    private ReportingVerbs() {}

    /** Whether a word, in lower case, is a form of one. */
    public static boolean isForm(String word) {
        return FORMS.containsKey(word);
    }

    /** Whether a word, in lower case, is a finite form of a verb that stands by a quotation. */
    public static boolean introducesQuotation(String word) {
        return FORMS.getOrDefault(word, List.of()).stream()
                .anyMatch(
                        verb -> verb.takes(Frame.QUOTATION) && (verb.form() == Form.PAST || verb.form() == Form.THIRD));
    }

    /**
     * The verb a word is a form of, with its particle where the next word is that, null if it is none.
     *
     * @param word in lower case
     * @param next the word behind it in lower case, empty if none
     */
    public static @Nullable ReportingVerb find(String word, String next) {
        ReportingVerb plain = null;
        for (ReportingVerb verb : FORMS.getOrDefault(word, List.of())) {
            if (next.equals(verb.particle())) {
                return verb;
            }
            if (verb.particle() == null && plain == null) {
                plain = verb;
            }
        }
        return plain;
    }

    private static Map<String, List<ReportingVerb>> read() {
        Map<String, List<ReportingVerb>> forms = new HashMap<>();
        for (List<String> row : Lexicon.rows("reporting-verbs")) {
            addForms(forms, row.get(0), Frame.of(row.get(1)), row.size() > 2 ? row.get(2) : null);
        }
        return forms;
    }

    private static void addForms(
            Map<String, List<ReportingVerb>> forms, String lemma, Set<Frame> frames, @Nullable String irregular) {
        String[] words = lemma.split(" ", 2);
        String verb = words[0];
        String particle = words.length > 1 ? words[1] : null;
        for (String past :
                irregular == null ? regularPasts(verb) : List.of(irregular.split("/")[0])) {
            add(forms, firstWord(past), new ReportingVerb(lemma, particle, Form.PAST, frames));
        }
        if (irregular != null && irregular.indexOf('/') > 0) {
            String participle = firstWord(irregular.split("/")[1]);
            add(forms, participle, new ReportingVerb(lemma, particle, Form.PARTICIPLE, frames));
        }
        add(forms, verb, new ReportingVerb(lemma, particle, Form.BASE, frames));
        add(forms, third(verb), new ReportingVerb(lemma, particle, Form.THIRD, frames));
        for (String gerund : gerunds(verb)) {
            add(forms, gerund, new ReportingVerb(lemma, particle, Form.GERUND, frames));
        }
    }

    private static String firstWord(String words) {
        return words.split("[ _]", 2)[0];
    }

    private static void add(Map<String, List<ReportingVerb>> forms, String form, ReportingVerb verb) {
        forms.computeIfAbsent(form, f -> new ArrayList<>()).add(verb);
    }

    private static String third(String verb) {
        if (verb.matches(".*[^aeiou]y")) {
            return stem(verb) + "ies";
        }
        return verb.matches(".*(?:s|sh|ch|x|z|o)") ? verb + "es" : verb + "s";
    }

    /** Both spellings where the last consonant may be doubled: the wrong one is no word and does no harm. */
    private static List<String> regularPasts(String verb) {
        if (verb.endsWith("e")) {
            return List.of(verb + "d");
        }
        if (verb.matches(".*[^aeiou]y")) {
            return List.of(stem(verb) + "ied");
        }
        return doubles(verb) ? List.of(verb + "ed", verb + last(verb) + "ed") : List.of(verb + "ed");
    }

    private static List<String> gerunds(String verb) {
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return List.of(stem(verb) + "ing");
        }
        return doubles(verb) ? List.of(verb + "ing", verb + last(verb) + "ing") : List.of(verb + "ing");
    }

    private static boolean doubles(String verb) {
        return verb.matches("(?:.*[^aeiou]|.*qu)[aeiou][bdglmnprt]");
    }

    private static String stem(String verb) {
        return verb.substring(0, verb.length() - 1);
    }

    private static String last(String verb) {
        return verb.substring(verb.length() - 1);
    }
}
