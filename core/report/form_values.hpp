#pragma once
// What the names of a form stand for, of one paper: figures of the case, its persons as far as the form carries them, and
// the law's numbers with their articles. Everything is said in Chinese, the language of the office's papers.
#include "core/record/paper.hpp"
#include "core/report/form_template.hpp"
#include "core/store/sql.hpp"

namespace arrears {

FormValues form_values(const Paper& paper, Sql& sql);

}  // namespace arrears
