"""Installs .NET Interactive as a kernel."""
import json, os
from browser_page import free_port


def install(program, notebook):
    """The tool under a name of its own, so that it stands beside the kernel of the project; one for each notebook, since two that start at once take the same port."""
    kernel, port = "dotnet-interactive-" + notebook, free_port()
    folder = os.path.join(os.environ["JUPYTER_PATH"], "kernels", kernel)
    os.makedirs(folder)
    with open(os.path.join(folder, "kernel.json"), "w", encoding="utf-8") as file:
        json.dump({
            "argv": ["dotnet", program, "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-port-range", f"{port}-{port}"],
            "display_name": ".NET Interactive (C#)", "language": "C#",
            "env": {"DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE": "1"},
        }, file)
    return kernel
