using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Wire;

/// <summary>What a front end tells a kernel it starts: five ports, an address and the key that signs messages.</summary>
/// <remarks>Unknown fields are ignored. An empty key means that messages are not signed.</remarks>
public sealed record ConnectionFile(
    string Ip,
    string Transport,
    string Key,
    string SignatureScheme,
    int ShellPort,
    int ControlPort,
    int StdinPort,
    int IopubPort,
    int HbPort)
{
    /// <summary>Reads a connection file.</summary>
    /// <param name="path">The path; quotes around it, as some front ends put them, are taken off.</param>
    /// <exception cref="InvalidDataException">The file is not a connection file, asks for another transport than tcp, another
    /// signature than HMAC-SHA256, or an address that is not of this machine's loopback interface.</exception>
    public static ConnectionFile Read(string path)
    {
        ConnectionFile? file;
        try
        {
            file = JsonSerializer.Deserialize(File.ReadAllBytes(path.Trim('"')), ProtocolJson.Default.ConnectionFile);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The connection file is not valid JSON: {e.Message}", e);
        }

        if (file is null)
            throw new InvalidDataException("The connection file is empty.");
        if (file.Transport is not (null or "tcp"))
            throw new InvalidDataException($"The transport '{file.Transport}' is not supported; only tcp is.");
        if (file.SignatureScheme is not (null or "" or "hmac-sha256"))
            throw new InvalidDataException($"The signature scheme '{file.SignatureScheme}' is not supported; only hmac-sha256 is.");
        if (!IPAddress.TryParse(file.Ip is "localhost" ? "127.0.0.1" : file.Ip, out var address) || !IPAddress.IsLoopback(address))
            throw new InvalidDataException("The kernel listens on the loopback interface only.");
        return file with { Ip = address.ToString(), Transport = "tcp", Key = file.Key ?? "", SignatureScheme = "hmac-sha256" };
    }

    /// <summary>A new key and five free ports of the loopback interface.</summary>
    public static ConnectionFile Create()
    {
        // All five are held until the last is known, so that no two are the same.
        var listeners = Enumerable.Range(0, 5).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners)
            listener.Start();
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners)
            listener.Dispose();
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return new("127.0.0.1", "tcp", key, "hmac-sha256", ports[0], ports[1], ports[2], ports[3], ports[4]);
    }

    /// <summary>Writes the file so that only its owner can read the key.</summary>
    public void Write(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(path, options);
        JsonSerializer.Serialize(stream, this, ProtocolJson.Default.ConnectionFile);
    }

    internal IPEndPoint EndPoint(int port) => new(IPAddress.Parse(Ip), port);
}
