using System.Text;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Handlers;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Wire;
using Analysis.Kernel.Wire.Zmtp;

namespace Analysis.Kernel;

/// <summary>Joins wire, handlers and evaluator: five sockets, a loop for shell, a loop for control.</summary>
internal sealed class KernelServer : IMessageSink, IDisposable
{
    /// <summary>
    /// Exit code of a kernel that cannot listen at the ports it was given: with others it may start. (EX_TEMPFAIL of sysexits.h.)
    /// </summary>
    public const int PortsTaken = 75;

    /// <summary>
    /// The word behind the connection file for a kernel that nobody sits before: it runs a notebook from top to bottom and ends.
    /// </summary>
    public const string Unattended = "--unattended";

    // Front ends wait this long for a kernel to end before they kill it, or longer.
    private static readonly TimeSpan FlushPatience = TimeSpan.FromSeconds(1);
    private static readonly byte[] Topic = "kernel"u8.ToArray();

    private readonly MessageCodec _codec;
    private readonly Router _shell;
    private readonly Router _control;
    private readonly Router _stdin;
    private readonly Publisher _iopub;
    private readonly Echo _heartbeat;
    private readonly RequestQueue _shellQueue = new();
    private readonly RequestQueue _controlQueue = new();
    private readonly InputDesk _input;
    private readonly IEvaluator _evaluator;
    private readonly Dispatcher _dispatcher;
    private readonly Action<int> _exit;

    /// <summary>Binds the five ports of a connection file.</summary>
    /// <param name="connection">The ports and the key.</param>
    /// <param name="evaluator">Runs the cells.</param>
    /// <param name="exit">Ends the process; called when the front end asks for it.</param>
    public KernelServer(ConnectionFile connection, IEvaluator evaluator, Action<int> exit)
    {
        (_evaluator, _exit) = (evaluator, exit);
        _codec = new MessageCodec(new MessageSigner(connection.Key));
        _input = new InputDesk(frames => _stdin!.Send(frames), _codec);
        _shell = new Router(connection.EndPoint(connection.ShellPort), frames => Receive(frames, Channel.Shell, _shellQueue));
        _control = new Router(connection.EndPoint(connection.ControlPort), frames => Receive(frames, Channel.Control, _controlQueue));
        _stdin = new Router(connection.EndPoint(connection.StdinPort), frames => _input.Receive(frames));
        _iopub = new Publisher(
            connection.EndPoint(connection.IopubPort),
            topic => _codec.Encode([topic], null, new IopubWelcome(Encoding.UTF8.GetString(topic))));
        _heartbeat = new Echo(connection.EndPoint(connection.HbPort));

        var history = new InputHistory();
        _dispatcher = new Dispatcher(
            this,
            [
                new KernelInfoHandler(this),
                new ExecuteHandler(evaluator, this, history, () => _shellQueue.LastReceived),
                new IsCompleteHandler(evaluator, this),
                new CompleteHandler(evaluator, this),
                new InspectHandler(evaluator, this),
                new HistoryHandler(history, this),
                new CommInfoHandler(this),
                new CommOpenHandler(this),
                new InterruptHandler(evaluator, this),
                new ShutdownHandler(this, Shutdown),
            ]);
    }

    /// <summary>Serves until <see cref="Dispose"/>; returns at once.</summary>
    public void Start()
    {
        Publish(null, new Status("starting"));
        new Thread(() => Loop(_shellQueue)) { IsBackground = true, Name = "shell" }.Start();
        new Thread(() => Loop(_controlQueue)) { IsBackground = true, Name = "control" }.Start();
        _heartbeat.Start();
        _iopub.Start();
        _stdin.Start();
        _control.Start();
        _shell.Start();
    }

    /// <summary>Stops the running cell.</summary>
    public void Interrupt() => _evaluator.Interrupt();

    /// <inheritdoc/>
    public void Reply<T>(Request request, T content)
        where T : IMessageContent =>
        (request.Channel == Channel.Shell ? _shell : _control)
            .Send(_codec.Encode(request.Message.Identities, request.Message.HeaderJson, content));

    /// <inheritdoc/>
    public void Publish<T>(Request? parent, T content)
        where T : IMessageContent =>
        _iopub.Publish(_codec.Encode([Topic], parent?.Message.HeaderJson, content));

    /// <inheritdoc/>
    public string ReadInput(Request request, InputRequest input) => _input.Ask(request, input);

    /// <summary>Closes the ports and ends the loops.</summary>
    public void Dispose()
    {
        _shellQueue.Close();
        _controlQueue.Close();
        _shell.Dispose();
        _control.Dispose();
        _stdin.Dispose();
        _iopub.Dispose();
        _heartbeat.Dispose();
    }

    private void Receive(IReadOnlyList<byte[]> frames, Channel channel, RequestQueue queue)
    {
        if (_codec.Decode(frames) is { } message)
            queue.Add(message, channel);
    }

    private void Loop(RequestQueue queue)
    {
        while (queue.Take() is { } request)
            _dispatcher.Dispatch(request);
    }

    private void Shutdown()
    {
        // The idle status that follows the reply should still go out.
        new Thread(() =>
        {
            Thread.Sleep(20);
            _control.Drain(FlushPatience);
            _shell.Drain(FlushPatience);
            _iopub.Drain(FlushPatience);
            _exit(0);
        })
        { Name = "shutdown" }.Start();
    }
}
