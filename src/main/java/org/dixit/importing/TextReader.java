package org.dixit.importing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.Shortened;

/**
 * Reads plain text. It may begin with front matter: lines of "name: value" between two lines of "---", with the names
 * publisher, headline, published, address and notice.
 */
@Singleton
class TextReader implements ArticleReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)(?<=\\n|\\r)---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("\\s*(\\w+)\\s*:(.*)");

    /** Whatever is of no other kind. */
    @Override
    public boolean takes(IncomingFile file) {
        return true;
    }

    @Override
    public IncomingArticle read(IncomingFile file, Details known) {
        String text = Charsets.decode(file.bytes(), Optional.empty());
        Matcher front = FRONT_MATTER.matcher(text);
        if (!front.find()) {
            return known.with(text);
        }
        String rest = text.substring(front.end()).replaceFirst("\\A\\s*\\R", "");
        return known.or(details(front.group(1))).with(rest);
    }

    private static Details details(String frontMatter) {
        Details details = Details.NONE;
        for (String line : frontMatter.lines().filter(l -> !l.isBlank()).toList()) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw refused(line.strip());
            }
            details = details.or(detail(field.group(1), field.group(2).strip()));
        }
        return details;
    }

    private static Details detail(String name, String value) {
        return switch (name) {
            case "publisher" -> new Details(value, null, null, null, null);
            case "headline" -> new Details(null, value, null, null, null);
            case "published" -> new Details(null, null, Details.day(value), null, null);
            case "address" -> new Details(null, null, null, value, null);
            case "notice" -> new Details(null, null, null, null, value);
            default -> throw refused(name);
        };
    }

    private static RefusedException refused(String what) {
        return new RefusedException("Its front matter says “" + Shortened.to(80, what)
                + "”; it can name publisher, headline, published, address and notice, each as “name: value”.");
    }
}
