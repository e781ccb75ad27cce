namespace Analysis.Kernel.Protocol;

/// <summary>Who sent a message, when, and of what type.</summary>
internal sealed record MessageHeader(string MsgId, string Session, string Username, string Date, string MsgType, string Version);
