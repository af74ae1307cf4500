package org.dixit.site;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of filters: choices in any case, days, ids. An empty value is as good as none; one that means nothing
 * is a {@link BadFilter}.
 */
@Provider
public class FilterConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = name(annotations);
        if (type.isEnum()) {
            return (ParamConverter<T>) new Converter<>(value -> choice((Class<Enum<?>>) type, name, value));
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Converter<>(value -> day(name, value));
        }
        if (type == Long.class) {
            return (ParamConverter<T>) new Converter<>(value -> id(name, value));
        }
        return null;
    }

    private static Enum<?> choice(Class<Enum<?>> type, String name, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new BadFilter(name, value, "one of " + choices(type)));
    }

    private static String choices(Class<Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadFilter(name, value, "a day such as 2022-03-02");
        }
    }

    private static Long id(String name, String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new BadFilter(name, value, "a number");
        }
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .flatMap(FilterConverters::nameIn)
                .findFirst()
                .orElse("value");
    }

    private static Stream<String> nameIn(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Stream.of(query.value());
        }
        if (annotation instanceof FormParam form) {
            return Stream.of(form.value());
        }
        if (annotation instanceof RestQuery query) {
            return Stream.of(query.value());
        }
        return annotation instanceof RestForm form ? Stream.of(form.value()) : Stream.empty();
    }

    private record Converter<T>(Function<String, T> read) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            return value == null || value.isBlank() ? null : read.apply(value.strip());
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
