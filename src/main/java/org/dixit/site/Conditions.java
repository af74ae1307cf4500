package org.dixit.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of an HQL query that are set: each names one parameter, and is left out where that is null or empty. */
public final class Conditions {

    private final StringBuilder hql;
    private final Map<String, Object> parameters = new HashMap<>();

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

    /** Adds that an expression holds the words somewhere, whatever their case. */
    public Conditions andHolds(String expression, String name, @Nullable String words) {
        return and("lower(" + expression + ") like :" + name + " escape '!'", name, pattern(words));
    }

    /** The pattern of LIKE, with {@code !} as escape, for lower-case text that holds the words; null for no words. */
    public static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    public String hql() {
        return hql.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
