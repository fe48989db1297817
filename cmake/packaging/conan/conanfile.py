# For Conan 2. Not tried with Conan itself. It builds nothing: it takes the headers of the checkout
# that it stands in, three folders up.
import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy


class Trendatlas(ConanFile):
    name = "trendatlas"
    version = "0.1.0"
    license = "BSL-1.0"
    description = "A catalog of social-media trends as constexpr tables that answer questions"
    package_type = "header-library"
    settings = "os", "compiler", "build_type", "arch"
    no_copy_source = True

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "..", "..", "..")
        copy(self, "include/*.hpp", src=root, dst=self.export_sources_folder)
        copy(self, "LICENSE", src=root, dst=self.export_sources_folder)

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    def package(self):
        copy(self, "include/*.hpp", src=self.source_folder, dst=self.package_folder)
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))

    def package_info(self):
        self.cpp_info.set_property("cmake_target_name", "trendatlas::trendatlas")
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
