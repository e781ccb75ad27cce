"""Jupyter's own test suite for kernels, with every test enabled that applies to C#."""
import unittest
import jupyter_kernel_test


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "System.Conso", "matches": {"Console", "ConsoleCancelEventArgs", "ConsoleCancelEventHandler", "ConsoleColor",
                                             "ConsoleKey", "ConsoleKeyInfo", "ConsoleModifiers", "ConsoleSpecialKey"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "int F(int a)\n{\n    return a;\n}"]
    incomplete_code_samples = ["int F(int a)\n{", "Console.WriteLine(", 'var s = """\n  text']
    invalid_code_samples = ["1 1", "}", "int 5 = x;"]
    code_generate_error = 'throw new Exception("boom");'
    code_execute_result = [{"code": "1 + 2", "result": "3"}, {"code": '"é😀"', "result": "é😀"}]
    code_display_data = [
        {"code": '"<b>x</b>".DisplayAs("text/html");', "mime": "text/html"},
        {"code": "display(42);", "mime": "text/plain"},
    ]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "1 ? 2*"
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "clear(wait: true);"


if __name__ == "__main__":
    unittest.main(verbosity=2)
