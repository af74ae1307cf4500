package org.dixit.speaker;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dixit.article.Article;
import org.dixit.extract.ExtractedSpeaker;
import org.dixit.extract.SpeakerKind;
import org.dixit.text.Shortened;

/**
 * Decides which mentions in different articles are one speaker for the program. Where the names leave a doubt, the
 * speaker belongs to its article only: a person can merge two speakers, but nobody sees that one is really two.
 */
public final class Identity {

    /** Width of the column. */
    private static final int MAX = 500;

    private static final Pattern TITLES =
            Pattern.compile("^(?:(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady)\\.? )+(?=.)");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");
    private static final Pattern ONE = Pattern.compile("^(?:an?|one|another|the|his|her|its|their) .*");
    /** Where the head of a description ends: "officials of ...", "residents, who ...". */
    private static final Pattern AFTER_HEAD =
            Pattern.compile("(?:,| (?:of|from|in|at|on|with|for|near|who|which|that|familiar|close)\\b).*");

    private static final Pattern MANY =
            Pattern.compile(".*(?:[^s]s|men|people|police|children|personnel|forces|authorities)$");

    private Identity() {}

    static String of(ExtractedSpeaker speaker, Article article) {
        String name = normal(speaker.name());
        boolean shared =
                switch (speaker.kind()) {
                    case PERSON -> name.indexOf(' ') > 0;
                    case ORGANISATION, GOVERNMENT -> true;
                    case ANONYMOUS -> speaker.affiliation() != null && isMany(name);
                };
        String whose = speaker.kind() == SpeakerKind.ANONYMOUS && speaker.affiliation() != null
                ? "/" + normal(speaker.affiliation())
                : "";
        return cut(speaker.kind() + ":" + name + whose, shared ? "" : "@" + article.id);
    }

    /** Of a name that is the same speaker in every article. */
    public static String of(SpeakerKind kind, String name) {
        return cut(kind + ":" + normal(name), "");
    }

    /** Lower case, without accents, titles and a leading "the"; never empty for a name that is not. */
    static String normal(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        String bare = TITLES.matcher(ARTICLE.matcher(plain).replaceFirst("")).replaceFirst("");
        return bare.isEmpty() ? name : bare;
    }

    private static boolean isMany(String description) {
        return !ONE.matcher(description).matches()
                && MANY.matcher(AFTER_HEAD.matcher(description).replaceFirst(""))
                        .matches();
    }

    private static String cut(String identity, String scope) {
        return Shortened.to(MAX - scope.length(), identity) + scope;
    }
}
