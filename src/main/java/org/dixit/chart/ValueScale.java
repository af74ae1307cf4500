package org.dixit.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** From numbers to heights: linear from zero, or logarithmic with zero, where it occurs, on the ground line. */
public final class ValueScale {

    private static final int[] STEPS = {1, 2, 5};
    private static final int MOST_TICKS = 9;

    /** From this ratio of largest to smallest on, a linear scale would press the small ones together. */
    private static final double WIDE_RANGE = 8;

    private final boolean logarithmic;
    private final double from;
    private final double to;
    private final Frame frame;

    private ValueScale(boolean logarithmic, double from, double to, Frame frame) {
        this.logarithmic = logarithmic;
        this.from = from;
        this.to = to;
        this.frame = frame;
    }

    /** A scale on which all the numbers have room. */
    public static ValueScale of(Collection<BigDecimal> numbers, boolean logarithmic, Frame frame) {
        double most =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double least = positive(numbers).min().orElse(1);
        if (!logarithmic || most <= 0) {
            return new ValueScale(false, 0, most <= 0 ? 1 : above(most), frame);
        }
        double ground = below(least * 0.999);
        return new ValueScale(true, ground, Math.max(above(most * 1.001), ground * 10), frame);
    }

    /** Whether a logarithmic scale shows these numbers better. */
    public static boolean isWide(Collection<BigDecimal> numbers) {
        double most = positive(numbers).max().orElse(1);
        return most / positive(numbers).min().orElse(1) >= WIDE_RANGE;
    }

    private static DoubleStream positive(Collection<BigDecimal> numbers) {
        return numbers.stream().mapToDouble(BigDecimal::doubleValue).filter(number -> number > 0);
    }

    /** The least of 1, 2, 5, 10, 20 ... that is not below the number. */
    private static double above(double number) {
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        for (int step : STEPS) {
            if (step * power >= number * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static double below(double number) {
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        double below = power;
        for (int step : STEPS) {
            below = step * power <= number * (1 + 1e-9) ? step * power : below;
        }
        return below;
    }

    public boolean isLogarithmic() {
        return logarithmic;
    }

    /** The height of a number: {@code bottom} of the frame for the least or less, {@code top} for the most or more. */
    public double y(BigDecimal number) {
        return y(number.doubleValue());
    }

    private double y(double number) {
        double share = logarithmic
                ? Math.log(Math.max(number, from) / from) / Math.log(to / from)
                : (number - from) / (to - from);
        return frame.bottom() - Math.min(1, Math.max(0, share)) * (frame.bottom() - frame.top());
    }

    /** The numbers written beside it, the least first. */
    public List<Tick> ticks() {
        return (logarithmic ? powers() : steps())
                .stream().map(number -> new Tick(y(number), label(number))).toList();
    }

    private List<Double> steps() {
        double step = to / 5 == above(to / 5) ? to / 5 : to / 4;
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i * step <= to * (1 + 1e-9); i++) {
            numbers.add(i * step);
        }
        return numbers;
    }

    private List<Double> powers() {
        List<Double> all = new ArrayList<>();
        List<Double> tens = new ArrayList<>();
        for (double power = Math.pow(10, Math.floor(Math.log10(from))); power <= to * 1.001; power *= 10) {
            tens.add(power);
            for (int step : STEPS) {
                all.add(step * power);
            }
        }
        List<Double> within = within(all);
        return within.size() <= MOST_TICKS ? within : within(tens);
    }

    private List<Double> within(List<Double> numbers) {
        return numbers.stream()
                .filter(number -> number >= from * 0.999 && number <= to * 1.001)
                .toList();
    }

    /** "5,000", "2m", "1.5bn". */
    static String label(double number) {
        if (number >= 1e9) {
            return plain(number / 1e9) + "bn";
        }
        return number >= 1e6 ? plain(number / 1e6) + "m" : plain(number);
    }

    private static String plain(double number) {
        String written = String.format(Locale.ROOT, "%,.2f", number);
        return written.replaceFirst("\\.?0+$", "");
    }
}
