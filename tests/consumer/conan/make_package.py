"""Makes the package of a Conan recipe without Conan: calls what Conan 2 calls, in its order, with what the recipe uses of it.

Usage: make_package.py RECIPE FOLDER, which then has `exported` and `package`.
"""
import importlib.util
import pathlib
import shutil
import sys
import types
from unittest import mock

recipe, folder = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])


def copy(conanfile, pattern, src, dst):
    """Copies what matches the pattern, whose * matches folders too, with its folders."""
    for found in pathlib.Path(src).resolve().glob(pattern.replace("*", "**/*")):
        to = pathlib.Path(dst) / found.relative_to(pathlib.Path(src).resolve())
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(found, to)


standards = []
for name, content in {
    "conan": {"ConanFile": object},
    "conan.tools": {},
    "conan.tools.build": {"check_min_cppstd": lambda conanfile, standard: standards.append(standard)},
    "conan.tools.files": {"copy": copy},
}.items():
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(content)
spec = importlib.util.spec_from_file_location("recipe", recipe)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)

package = module.Trendatlas()
methods = ["export_sources", "validate", "package_id", "package", "package_info"]
attributes = {"name", "version", "license", "description", "package_type", "settings", "no_copy_source"}
defined = {name for name in vars(module.Trendatlas) if not name.startswith("__")}
assert defined == attributes.union(methods), f"Conan does not know, or misses: {defined ^ attributes.union(methods)}"

package.recipe_folder = str(recipe.parent)
package.export_sources_folder = package.source_folder = str(folder / "exported")
package.package_folder = str(folder / "package")
package.info = mock.Mock(spec=["clear"])
package.cpp_info = mock.Mock(spec=["set_property", "bindirs", "libdirs"])
for method in methods:
    getattr(package, method)()

assert standards == [20], standards
package.info.clear.assert_called_once_with()
package.cpp_info.set_property.assert_called_once_with("cmake_target_name", "trendatlas::trendatlas")
assert package.cpp_info.bindirs == package.cpp_info.libdirs == []
