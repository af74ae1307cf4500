package org.dixit.divergence;

/** Someone with a name: a claimant, the side it speaks for, or a publisher. */
public record Party(long id, String name) {}
