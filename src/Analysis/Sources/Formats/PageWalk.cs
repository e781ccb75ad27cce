using AngleSharp.Dom;

namespace Analysis.Sources.Formats;

/// <summary>Goes through the nodes below another, in the order of the page.</summary>
/// <remarks>
/// By places in lists: recursion would overflow the stack on hostile nesting, and a node finds the next of its kin
/// only by looking through all of them.
/// </remarks>
internal static class PageWalk
{
    /// <summary>Goes over every node.</summary>
    /// <param name="root">What is gone through; not met itself.</param>
    /// <param name="enter">Told each node, and how deep it stands below the root, before the nodes in it.</param>
    /// <param name="leave">Told each node behind the nodes in it.</param>
    /// <param name="into">Whether the nodes in it are gone through, asked behind <paramref name="enter"/>; all are when empty.</param>
    public static void Over(INode root, Action<INode, int> enter, Action<INode>? leave = null, Func<INode, bool>? into = null)
    {
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                if (at.Node != root)
                {
                    leave?.Invoke(at.Node);
                }

                continue;
            }

            open.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            enter(child, open.Count);
            open.Push((child, into?.Invoke(child) == false ? child.ChildNodes.Length : 0));
        }
    }
}
