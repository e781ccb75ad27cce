namespace Analysis.Sources.Formats;

/// <summary>
/// Counts what comes out of an archive, over all of its files, and stops at the limit: an archive of a kilobyte can hold a gigabyte.
/// </summary>
/// <param name="limits">What is read at most.</param>
/// <param name="packed">Size of the archive.</param>
internal sealed class Unpacked(ReadingLimits limits, long packed)
{
    private readonly long largest = limits.UnpackedBytesOf(packed);
    private long total;

    /// <summary>The stream of one file, which throws when more comes out of the archive than the limit allows.</summary>
    public Stream Count(Stream entry) => new Counted(entry, this);

    private int Add(int read) =>
        (total += read) <= largest ? read : throw new LimitException(largest < limits.UnpackedBytes ? "times" : "unpacked");

    private sealed class Counted(Stream entry, Unpacked archive) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => archive.Add(entry.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => archive.Add(entry.Read(buffer));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                entry.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
