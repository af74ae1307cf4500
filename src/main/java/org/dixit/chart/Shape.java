package org.dixit.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a claimant's points look like, so that a chart can be read without colour. */
public enum Shape {
    CIRCLE(""),
    SQUARE("-.9,-.9 .9,-.9 .9,.9 -.9,.9"),
    DIAMOND("0,-1.25 1.25,0 0,1.25 -1.25,0"),
    TRIANGLE("0,-1.2 1.15,.9 -1.15,.9"),
    WEDGE("0,1.2 1.15,-.9 -1.15,-.9"),
    HOUSE("0,-1.2 1,-.3 1,1 -1,1 -1,-.3"),
    CROSS("-.4,-1.2 .4,-1.2 .4,-.4 1.2,-.4 1.2,.4 .4,.4 .4,1.2 -.4,1.2 -.4,.4 -1.2,.4 -1.2,-.4 -.4,-.4"),
    HEXAGON("-1.2,0 -.6,-1.05 .6,-1.05 1.2,0 .6,1.05 -.6,1.05");

    /** Corners of a shape of radius 1, "x,y" each; none for the circle. */
    private final String corners;

    Shape(String corners) {
        this.corners = corners;
    }

    /** The outline as SVG path data, around a centre. */
    public String path(double x, double y, double radius) {
        if (this == CIRCLE) {
            return String.format(
                    Locale.ROOT,
                    "M%.1f %.1fa%3$.1f %3$.1f 0 1 0 %4$.1f 0a%3$.1f %3$.1f 0 1 0 -%4$.1f 0Z",
                    x - radius,
                    y,
                    radius,
                    2 * radius);
        }
        return Stream.of(corners.split(" "))
                .map(corner -> corner(corner.split(","), x, y, radius))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private static String corner(String[] at, double x, double y, double radius) {
        return String.format(
                Locale.ROOT,
                "%.1f %.1f",
                x + radius * Double.parseDouble(at[0]),
                y + radius * Double.parseDouble(at[1]));
    }
}
