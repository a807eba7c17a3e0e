// The proof page: only filters what stands in it.
