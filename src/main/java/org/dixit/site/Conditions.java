package org.dixit.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of an HQL query that are set: each names one parameter, and is left out where that is null or empty. */
public final class Conditions {

    /** Of a longer search the rest is left out. */
    private static final int MOST_WORDS = 8;

    private final StringBuilder hql;
    private final Map<String, Object> parameters = new HashMap<>();
    private String index = "";

    /** Begins with a condition that always holds. */
    public Conditions(String always) {
        hql = new StringBuilder(always);
    }

    /** Adds a condition on {@code :name}. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            hql.append(" and ").append(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds that an expression holds each of the words somewhere, whatever their case. */
    public Conditions andHolds(String expression, String name, @Nullable String words) {
        return andEach("lower(" + expression + ") like :%s escape '!'", name, words);
    }

    /** Adds a condition for each of the words, on the parameter {@code %s}: the pattern of text that holds it. */
    public Conditions andEach(String condition, String name, @Nullable String words) {
        List<String> each = words == null || words.isBlank()
                ? List.of()
                : List.of(words.strip().split("\\s+"));
        for (int i = 0; i < Math.min(each.size(), MOST_WORDS); i++) {
            and(condition.replace("%s", name + i), name + i, pattern(each.get(i)));
        }
        return this;
    }

    /**
     * Says that all with one value of an expression lie in an index by it and their id. H2 reads along that index only if the
     * order names both; where several values are asked for, they have to be sorted.
     *
     * @param name of the condition on the expression
     */
    public Conditions along(String expression, String name) {
        Object value = parameters.get(name);
        boolean isOne = value instanceof List<?> values ? values.size() == 1 : value != null;
        if (isOne && index.isEmpty()) {
            index = expression + " desc, ";
        }
        return this;
    }

    /** The condition and the order of a list, the newest first; without one on the id H2 takes no index by it. */
    public String newestFirst(String id) {
        return hql + " and " + id + " > 0 order by " + index + id + " desc";
    }

    /** The pattern of LIKE, with {@code !} as escape, for lower-case text that holds a word. */
    private static String pattern(String word) {
        return "%" + word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    public String hql() {
        return hql.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
