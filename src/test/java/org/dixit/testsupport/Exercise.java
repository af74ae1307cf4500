package org.dixit.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The invented ferry fire in seeds/: what is at odds in it, by the table in exercise.txt. */
public final class Exercise {

    /** The event that its figures are counted over. */
    public static final String EVENT = "Fire in Kelderhaven, 14 Sep 2021";

    private Exercise() {}

    /**
     * Something that is at odds.
     *
     * @param kind as the table calls it: "number drift"
     * @param places the one that goes astray stands last
     */
    public record Point(String kind, List<Place> places) {}

    /**
     * Where it stands.
     *
     * @param file its name in seeds/
     * @param words a figure, or words of the article
     * @param counted the measure of the figure; "words" of a quotation, "text" of neither
     * @param voice on whose word; "own voice" is the publisher's, "–" stands for a text
     */
    public record Place(String file, String words, String counted, String voice) {

        public boolean isFigure() {
            return !counted.equals("words") && !counted.equals("text");
        }
    }

    /** All of them, in the order of the table. */
    public static List<Point> points() {
        return lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> point(line.split(" \\| ")))
                .toList();
    }

    private static Point point(String[] cells) {
        List<String> counted = List.of(cells[1].split(", "));
        List<String> voices = List.of(cells[2].split(", "));
        List<Place> places = new ArrayList<>();
        for (int i = 3; i < cells.length; i++) {
            String[] place = cells[i].split(": ", 2);
            places.add(new Place(place[0] + ".txt", place[1], at(counted, i - 3), at(voices, i - 3)));
        }
        return new Point(cells[0], places);
    }

    /** Its entry, or the last where fewer are given. */
    private static String at(List<String> given, int place) {
        return given.get(Math.min(place, given.size() - 1));
    }

    private static List<String> lines() {
        try (var table = Exercise.class.getResourceAsStream("/exercise.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
