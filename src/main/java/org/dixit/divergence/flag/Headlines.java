package org.dixit.divergence.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.divergence.Figure;

/**
 * A number of the headline that no total of the same article bears out: all exclude it, or those that give the same
 * number bound it, and the headline does not.
 */
final class Headlines {

    private Headlines() {}

    static Stream<Flag> in(Told told) {
        List<Mismatch> found = new ArrayList<>();
        for (List<Figure> article : told.byArticle().values()) {
            List<Figure> body = article.stream()
                    .filter(figure -> !figure.telling().headline())
                    .toList();
            article.stream()
                    .filter(figure -> figure.telling().headline() && !body.isEmpty())
                    .filter(figure -> body.stream().noneMatch(other -> bearsOut(other, figure, told)))
                    .forEach(figure -> found.add(new Mismatch(figure, nearest(figure, body))));
        }
        return Mismatch.flags(FlagKind.HEADLINE, found, Headlines::words);
    }

    private static boolean bearsOut(Figure body, Figure headline, Told told) {
        boolean lostBound = headline.isExact() && !body.isExact() && body.said().equals(headline.said());
        return !lostBound && !told.read(body).excludes(told.read(headline));
    }

    /** The same number in the body, else the body's first. */
    private static Figure nearest(Figure headline, List<Figure> body) {
        return body.stream()
                .filter(figure -> figure.said().equals(headline.said()))
                .findFirst()
                .orElse(body.get(0));
    }

    private static String words(Mismatch found) {
        return "The headline of " + Wording.innerOutlet(found.figure()) + " has " + Wording.quoted(found.figure())
                + ", its text " + Wording.quoted(found.source()) + ".";
    }
}
