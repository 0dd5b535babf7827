/** The value below which that share of the sorted values lies. */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

/** Median, quartiles and extremes. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, first, median, third, max] = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share));
  return { min, first, median, third, max };
}

export const median = (values) => summary(values).median;
