// Scripts that complete words on the command line, written from the vocabularies.
#include "commands.hpp"
#include "errors.hpp"

namespace atlas {

namespace {

/// Adds a word to a list of words with spaces between them.
void append(std::string& list, std::string_view dashes, std::string_view word) {
  if (!list.empty()) list += ' ';
  list += dashes;
  list += word;
}

template <class Enum>
std::string names() {
  std::string result;
  for (const Enum each : values<Enum>) append(result, "", name(each));
  return result;
}

std::string option_names(enum_set<option> options) {
  std::string result;
  for (const option each : options) append(result, "--", name(each));
  return result;
}

/// What can stand behind an option, with spaces between; an empty text where that is anything.
std::string values_of(option which) {
  std::string result;
  if (filter_options.contains(which))
    with_key_of(*parse<facet_name>(name(which)),
                [&]<class Key>(type<Key>) { result = names<Key>(); });
  else if (which == option::in)
    result = names<table_name>();
  else if (which == option::format)
    result = names<output_format>();
  else if (which == option::color)
    result = names<color_when>();
  return result;
}

std::string names_to_show() {
  std::string result = names<trend_id>();
  append(result, "", names<platform>());
  append(result, "", names<source_id>());
  return result;
}

/// What can follow the name of a command.
std::string words_of(command which) {
  switch (which) {
    case command::list:
    case command::export_rows:
      return names<table_name>();
    case command::show:
      return names_to_show();
    case command::compare:
      return names<source_id>();
    case command::matrix:
      return names<facet_name>();
    case command::completion:
      return names<shell>();
    case command::help:
      return names<command>();
    case command::search:
    case command::brief:
    case command::report:
      break;
  }
  return {};
}

// Both shells read the same cases: the words behind an option, or those that follow a command.

void write_cases(std::ostream& out) {
  out << "  case $previous in\n";
  for (const option each : values<option>)
    if (!term_of(each).takes.empty())
      out << "    --" << name(each) << ") choices='" << values_of(each) << "' ;;\n";
  out << "    *)\n      case $command in\n        '') choices='" << names<command>() << ' '
      << option_names({option::help, option::version}) << "' ;;\n";
  for (const command each : values<command>)
    out << "        " << name(each) << ") choices='" << words_of(each) << "' flags='"
        << option_names(term_of(each).options) << "' ;;\n";
  out << "      esac\n"
         "      [[ $current == -* && -n $flags ]] && choices=$flags ;;\n"
         "  esac\n";
}

void write_bash(std::ostream& out) {
  out << "# bash completion for atlas. Source it, or save it as\n"
         "# ~/.local/share/bash-completion/completions/atlas\n"
         "_atlas() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
         "  local command='' choices='' flags='' before=''\n"
         "  ((COMP_CWORD > 1)) && command=${COMP_WORDS[1]}\n"
         "  # bash takes --theme=ai for three words.\n"
         "  if [[ $current == '=' ]]; then\n"
         "    current=''\n"
         "  elif [[ $previous == '=' ]]; then\n"
         "    previous=${COMP_WORDS[COMP_CWORD-2]}\n"
         "  fi\n";
  write_cases(out);
  out << "  if [[ $command == report && $current != -* ]]; then\n"
         "    mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
         "    return\n"
         "  fi\n"
         "  # Of a list, the last name is completed.\n"
         "  [[ $current == *,* ]] && before=${current%,*},\n"
         "  mapfile -t COMPREPLY < <(compgen -P \"$before\" -W \"$choices\" -- "
         "\"${current##*,}\")\n"
         "}\n"
         "complete -F _atlas atlas\n";
}

void write_zsh(std::ostream& out) {
  out << "#compdef atlas\n"
         "# zsh completion for atlas. Save it as _atlas in a folder of $fpath.\n"
         "_atlas() {\n"
         "  local current=${words[CURRENT]} previous=${words[CURRENT-1]} command='' choices='' "
         "flags=''\n"
         "  ((CURRENT > 2)) && command=${words[2]}\n"
         "  if [[ $current == --*=* ]]; then\n"
         "    previous=${current%%=*}\n"
         "    current=${current#*=}\n"
         "    compset -P '*='\n"
         "  fi\n";
  write_cases(out);
  out << "  if [[ $command == report && $current != -* ]]; then\n"
         "    _files\n"
         "    return\n"
         "  fi\n"
         "  # Of a list, the last name is completed.\n"
         "  compset -P '*,'\n"
         "  compadd -- ${=choices}\n"
         "}\n"
         "if [[ ${funcstack[1]} == _atlas ]]; then\n"
         "  _atlas \"$@\"\n"
         "else\n"
         "  compdef _atlas atlas\n"
         "fi\n";
}

}  // namespace

void run_completion(const request& asked) {
  check_arguments(command::completion, asked.given, 1, 1);
  switch (read_name<shell>("shell", asked.given.words().front())) {
    case shell::bash:
      return write_bash(asked.out);
    case shell::zsh:
      return write_zsh(asked.out);
  }
}

}  // namespace atlas
