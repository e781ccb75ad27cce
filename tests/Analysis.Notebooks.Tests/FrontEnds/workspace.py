"""A copy of the notebooks and of the corpus beside the built library, so that a run changes nothing in the checkout."""
import os, shutil
import nbformat

NAMES = ["00-start-here", "01-sources", "02-arrests", "03-actors", "04-statements", "05-disagreements", "06-own-questions"]
# Asks for a package, so only those run it who have it.
WITH_PACKAGE = "07-queries"
CHARTS = {"00-start-here": 3, "01-sources": 1, "02-arrests": 2, "03-actors": 3, "04-statements": 1, "05-disagreements": 1, "06-own-questions": 7}
ADDED = {
    "added-1.txt": "GENEVA, 6 November 2020\n\nPolice arrested 40 people in Brest on 5 November 2020, the Ministry of the Interior said.\n",
    "added-2.txt": "Police arrested 60 people in Brest on 5 November 2020. Three journalists were detained on Thursday, their newspaper said.\n",
}
OPENS = "Corpus.Open("
SAVES = "corpus.Save("


def make(repository, folder="."):
    """Makes the copy in a folder and returns its folder of notebooks."""
    shutil.copytree(os.path.join(repository, "notebooks"), os.path.join(folder, "notebooks"))
    shutil.copytree(os.path.join(repository, "seeds"), os.path.join(folder, "seeds"))
    os.symlink(os.path.join(repository, "src"), os.path.join(folder, "src"))
    return os.path.abspath(os.path.join(folder, "notebooks"))


def read(name, folder="."):
    return nbformat.read(os.path.join(folder, "notebooks", name + ".ipynb"), as_version=4)


def add_sources(folder="."):
    for name, text in ADDED.items():
        with open(os.path.join(folder, "seeds", name), "w", encoding="utf-8") as file:
            file.write(text)


def remove_sources():
    for name in ADDED:
        os.remove(os.path.join("seeds", name))


def charts(cells):
    return [output for cell in cells if cell.cell_type == "code" for output in cell.outputs if "application/vnd.plotly.v1+json" in output.get("data", {})]
