#!/usr/bin/env python3
"""Copies the public headers and the pages of Markdown as Doxygen is to read them: usage prepare.py SOURCE FOLDER.

What the sources say once is not written again for Doxygen:
- the inline namespace and the internal base class of sets do not show: their members and operators are members of the sets;
- what is there only to refuse a mistake does not show, nor a header of the engine that has nothing for users;
- types that internal templates give are written as what they are;
- an enumerator is documented by its term, a file by the comment at its top;
- code in a comment, which is indented, needs no marks around it;
- headings of Markdown that are linked have the anchors that GitHub gives them.
"""
import pathlib
import re
import sys

SOURCE, FOLDER = map(pathlib.Path, sys.argv[1:])
PAGES = ["README.md", "examples/cookbook.md", "seeds/*.md"]
STRING = r'"((?:[^"\\]|\\.)*)"'


def describe_file(text):
    """The comment at the top, behind the license and the include guard, is about the file."""
    comment = re.search(r"(?m)^// (?!SPDX|clang-format)(?:.*\n)(?://.*\n)*", text)
    first = re.search(r"(?m)^namespace ", text)
    if comment is None or (first and first.start() < comment.start()):
        return text
    lines = comment.group().replace("// ", "/// ", 1).replace("\n//", "\n///")
    return text[: comment.start()] + "/// @file\n" + lines + text[comment.end():]


def describe_enumerators(text):
    """Gives each enumerator the definition of its term."""
    for enum in re.finditer(r"enum class (\w+) : [\w:]+ \{([^}]*)\};", text):
        name, enumerators = enum.groups()
        terms = re.search(rf"[tT]erm {name}_terms\[\d*\] = \{{(.*?)\n\}};", text, re.S)
        if terms is None:
            continue
        words = re.findall(rf'\{{{STRING}_sv,\s*{STRING}_sv,\s*((?:{STRING}\s*)+)_sv', terms.group(1))
        listed = re.findall(r"\w+", enumerators)
        if [word[0].replace("-", "_") for word in words] != listed:
            sys.exit(f"{name}: the terms are not those of the enumerators")
        described = [
            f"{one} /**< {''.join(re.findall(STRING, definition))} */"
            for one, (_, _, definition, _) in zip(listed, words)
        ]
        text = text.replace(enum.group(), enum.group().replace(enumerators, ",\n".join(described)))
    return text


def public_members_of_sets():
    """What both have of their internal base, and by the operators, which are templates."""
    source = (SOURCE / "include/trendatlas/engine/bit_set.hpp").read_text(encoding="utf-8")
    body = source[re.search(r"struct bit_set [^{]*\{", source).end():]
    algebra = (SOURCE / "include/trendatlas/engine/algebra.hpp").read_text(encoding="utf-8")
    operators = re.findall(r"((?:/// .*\n)+)template <.*>\nconstexpr (Set&?) (operator\S+)\(", algebra)
    if len(operators) != 8:
        sys.exit(f"algebra.hpp: found the operators {operators}")
    return body[: body.index("\n protected:")] + "".join(
        f"\n  {comment}  constexpr {result} {name}(const Set& other) {'' if '&' in result else 'const '}noexcept;"
        for comment, result, name in operators) + "\n"


def inherit_members(text, name):
    """Puts the public members of the internal base into the class that people use."""
    members = public_members_of_sets()
    members = re.sub(r"(?m)^  (?:TRENDATLAS_ALWAYS_INLINE )?constexpr (?:explicit )?bit_set\(.*\n", "", members)
    members = re.sub(r"\bSet\b", name, members)
    members = members.replace("block blocks[Blocks]", "std::uint64_t blocks[block_count]")
    members = members.replace("block_count = Blocks", "block_count")
    text = re.sub(
        rf"(class (?:TRENDATLAS_MAY_ALIAS )?{name})\s*: public atlas_detail::bit_set<.*?> \{{\n",
        r"\1 {\n", text, count=1, flags=re.S)
    body = text.index(f"{name} {{")
    private = text.index("\n private:", body)
    return text[:private] + "\n" + members + text[private:]


# What each range, iterator and row has. It need not be said there, but may.
USUAL = {
    r"using value_type = .*": "What an iterator gives.",
    r"using difference_type = .*": "How far apart two iterators are.",
    r"constexpr (?:const )?\w+\* operator->\(\) const.*": "Returns the address of the element.",
    r"constexpr .*operator\*\(\) const.*": "Returns the element.",
    r"constexpr \w+& operator\+\+\(\).*": "Goes on to the next element.",
    r"constexpr \w+ operator\+\+\(int\).*": "Goes on to the next element, and returns where it was.",
    r"constexpr bool operator==\(.*iterator.*": "Are both at the same element?",
    r"constexpr bool operator==\(.* = default;": "Do both hold the same?",
    r".*\bbegin\(\) (?:const )?noexcept.*": "Returns an iterator to the first element.",
    r".*\bend\(\) (?:const )?noexcept.*": "Returns the iterator behind the last element.",
    r".*\bempty\(\) const noexcept.*": "Is there no element?",
    r".*\bsize\(\) (?:const )?noexcept.*": "Returns how many elements there are.",
    r"using facets =.*": "The members that can be asked about.",
    r"using columns =.*": "The members that are written out, in order.",
    r"constexpr auto vocabulary\(\w+\).*": "Returns the terms of the enum, one for each enumerator, in order.",
}


def describe_the_usual(text):
    """Says of the usual members what USUAL has, where nothing is said."""
    described = []
    before = ""
    for line in text.split("\n"):
        code = re.sub(r"^ *(?:\[\[nodiscard\]\] |static )*", "", line)
        words = next((words for usual, words in USUAL.items() if re.fullmatch(usual, code)), None)
        if words and not before.startswith("///"):
            described.append(f"/// {words}")
        described.append(line)
        before = line.lstrip()
    return "\n".join(described)


def mark_code(text):
    """Code in a comment is indented; Doxygen wants a blank line or marks around it."""
    code = r"(?m)((?:^ *///     .*\n)+)"

    def marked(match):
        indent = match.group()[: match.group().index("/")]
        return f"{indent}/// @code{{.cpp}}\n{match.group()}{indent}/// @endcode\n"

    return re.sub(code, marked, text)


def leave_out(text, name):
    """Leaves out what is in a namespace; one of a single line has no comment at its end."""
    inside = rf"(?ms)^namespace {name} \{{\n(?:[^\n]*\n\}}|.*?^\}}  // namespace {name})$"

    def blank(match):
        if "\nnamespace" in match.group():
            sys.exit(f"{name}: found no end")
        return "\n" * match.group().count("\n")

    return re.sub(inside, blank, text)


def leave_out_refusals(text):
    """Leaves out the declarations that only give an error, as the comment above one or several says, but not their lines."""
    kept, comment, refused, was_refused = [], [], None, False
    for line in text.split("\n"):
        if refused is None and line.lstrip().startswith("//"):
            comment.append(line)
            continue
        if refused is None:
            words = " ".join(part.lstrip(" /") for part in comment)
            is_refusal = re.search("one error that says|and the (?:error|question) says", words)
            is_declared = line.lstrip().startswith("template") or (comment and comment[0].lstrip().startswith("///"))
            if is_declared and (is_refusal or (was_refused and not comment)):
                refused = ""
            else:
                kept += [*comment, line]
                comment, was_refused = [], False
                continue
        refused += re.sub("//.*", "", line).rstrip()
        comment.append(line)
        if refused.endswith((";", "}")) and refused.count("{") == refused.count("}"):
            kept += [""] * len(comment)
            comment, refused, was_refused = [], None, True
    return "\n".join(kept)


# What a reader knows instead of an internal name, and what no reader needs.
PLAIN = {
    r"catalog_2024::": "",
    r"atlas_detail::id_type<atlas_detail::row_of<Rows>>": "decltype(Rows[0].id)",
    r"atlas_detail::id_type<value_type>": "decltype(value_type::id)",
    r"atlas_detail::row_of<Rows>": "std::remove_cvref_t<decltype(Rows[0])>",
    r"atlas_detail::answer_of_table<std::remove_cvref_t<decltype\(Table\)>>::\s*type": "std::remove_cvref_t<decltype(Table)>::answer_type",
    r"atlas_detail::term_count<Enum, decltype\(vocabulary\(Enum\{\}\)\)>": "std::size(vocabulary(Enum{}))",
    r"table_rows =\s*atlas_detail::rows_behind<[^;]*;": "table_rows;",
    r"<trendatlas::atlas_detail::has_printed_form Value>": "<class Value>",
    r"(?m)^ *requires\b[^\n]*atlas_detail.*$": "",
    r"(?m)^ *friend [^;{]*atlas_detail[^;{]*(?:;|\{\})$": "",
    r" =\s*selector::template [^;]*;": ";",
}


def plain(text):
    for internal, instead in PLAIN.items():
        text = re.sub(internal, instead, text)
    return text


def open_namespace(text):
    """Doxygen knows no `struct std::hash<...>`, but `namespace std { struct hash<...> }`."""
    first = re.search(r"(?m)^(?:///.*\n)*template <.*>\nstruct (std|nlohmann)::", text)
    if first is None:
        return text
    outside = text[first.start(): text.rindex("#endif")].replace(f"struct {first.group(1)}::", "struct ")
    return f"{text[: first.start()]}namespace {first.group(1)} {{\n{outside}}}\n#endif\n"


def header(path):
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"(?m)^#define TRENDATLAS_(LANGUAGE|MAY_ALIAS|LIFETIMEBOUND|ALWAYS_INLINE|NO_SIDE_EFFECTS)\b.*$", "", text)
    text = re.sub(r"(?ms)^ */// Internal: .*?[;}]$", "", text)
    text = describe_enumerators(describe_file(text))
    for name in ("enum_set", "row_set"):
        if path.name == f"{name}.hpp":
            text = inherit_members(text, name)
    for name in ("atlas_detail", "catalog_2024"):
        text = leave_out(text, name)
    text = plain(leave_out_refusals(text))
    text = text.replace("bool(check)(", "bool check(").replace("  friend constexpr bool ", "  constexpr bool ")
    text = describe_the_usual(text)
    return mark_code(open_namespace(text.replace("::inline v0_1 {", " {")))


def markdown(path):
    text = path.read_text(encoding="utf-8")

    def anchored(match):
        anchor = re.sub(r"[^\w\- ]", "", match.group(1).lower()).replace(" ", "-")
        return f"{match.group()} {{#{anchor}}}" if f"(#{anchor})" in text else match.group()

    def linked(match):
        """Links lead to what is on the site; of another file there is its name."""
        words, target = match.groups()
        if target.endswith(".md") or target.startswith(("#", "http")):
            return match.group()
        header = re.fullmatch(r"include/(trendatlas/.*\.hpp)", target)
        if header and "/catalog/" not in target:
            return f'\\ref {header.group(1)} "{words.strip("`<>")}"'
        return words

    blocks = re.split(r"(?ms)(^```.*?^```$)", text)
    for index in range(0, len(blocks), 2):
        block = re.sub(r"(?m)^##+ (.*)$", anchored, blocks[index])
        block = re.sub(r"(?<!`)`([^`\n]*'[^`\n]*)`(?!`)", r"``\1``", block)  # where a ' would end the code
        blocks[index] = re.sub(r"(?<!!)\[([^]\n]+)\]\(([^)\s]+)\)", linked, block)
    return "".join(blocks)


def prepare(pattern, convert):
    for path in sorted(SOURCE.glob(pattern)):
        to = FOLDER / path.relative_to(SOURCE)
        text = convert(path)
        if path.parent.name == "engine" and not re.search(r"(?m)^ *///(?! @file)", text.partition("\n#include")[2]):
            continue
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(text, encoding="utf-8")


prepare("include/trendatlas/**/*.hpp", header)
for page in PAGES:
    prepare(page, markdown)
