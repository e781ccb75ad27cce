using System.Text;
using Analysis.Kernel.Display;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Carries what one cell prints and displays to the front ends, in order.</summary>
/// <remarks>Text is gathered for some milliseconds, so that a thousand small writes are not a thousand messages. Every method
/// may be called from any thread, also after the cell ended.</remarks>
internal sealed class CellOutput : ICellOutput, IDisposable
{
    private const int FullBuffer = 1 << 18;
    private const int GatherMilliseconds = 30;

    private readonly Request _request;
    private readonly IMessageSink _sink;
    private readonly bool _allowInput;
    private readonly StringBuilder _text = new();
    private readonly Lock _lock = new();
    private readonly AutoResetEvent _written = new(false);
    private string _stream = "stdout";
    private volatile bool _ended;
    private bool _pumping;

    /// <summary>Output of the cell that a request runs.</summary>
    public CellOutput(Request request, IMessageSink sink, bool allowInput) =>
        (_request, _sink, _allowInput) = (request, sink, allowInput);

    /// <inheritdoc/>
    public void Write(string stream, string text)
    {
        lock (_lock)
        {
            if (stream != _stream)
                FlushLocked();
            _stream = stream;
            _text.Append(text);
            if (_ended || _text.Length > FullBuffer)
                FlushLocked();
            else if (!_pumping)
                StartPump();
        }

        _written.Set();
    }

    /// <inheritdoc/>
    public void Display(MimeBundle bundle, string? displayId, bool update)
    {
        lock (_lock)
        {
            FlushLocked();
            if (update)
                _sink.Publish(_request, new UpdateDisplayData(bundle.Data, [], new Transient(displayId)));
            else
                _sink.Publish(_request, new DisplayData(bundle.Data, [], new Transient(displayId)));
        }
    }

    /// <inheritdoc/>
    public void Clear(bool wait)
    {
        lock (_lock)
        {
            FlushLocked();
            _sink.Publish(_request, new ClearOutput(wait));
        }
    }

    /// <inheritdoc/>
    public string ReadLine(string prompt, bool password)
    {
        if (!_allowInput)
            throw new IOException("The cell asks for input, but it is run without anybody to ask.");
        Flush();
        return _sink.ReadInput(_request, new InputRequest(prompt, password));
    }

    /// <summary>Sends the text that was gathered.</summary>
    public void Flush()
    {
        lock (_lock)
            FlushLocked();
    }

    /// <summary>The cell ended: text that still comes, from work it left behind, is sent at once.</summary>
    public void Dispose()
    {
        _ended = true;
        Flush();
        _written.Set();
    }

    private void FlushLocked()
    {
        if (_text.Length == 0)
            return;
        var text = _text.ToString();
        _text.Clear();
        _sink.Publish(_request, new StreamOutput(_stream, text));
    }

    // Started by the first write: a cell that prints nothing needs no thread.
    private void StartPump()
    {
        _pumping = true;
        new Thread(Pump) { IsBackground = true, Name = "output" }.Start();
    }

    private void Pump()
    {
        while (!_ended)
        {
            _written.WaitOne();
            if (!_ended)
                Thread.Sleep(GatherMilliseconds);
            Flush();
        }
    }
}
