/** The geometry of charts: records in, SVG coordinates out. Pure Java. */
@NullMarked
package org.dixit.chart;

import org.jspecify.annotations.NullMarked;
