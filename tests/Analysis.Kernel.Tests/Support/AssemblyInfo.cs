// Kernels are processes and measure time; two at once on a small machine would only slow each other down.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
