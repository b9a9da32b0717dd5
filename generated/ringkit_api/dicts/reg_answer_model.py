# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.fixed_answer_model import FixedAnswerModelDict
    from ringkit_api.dicts.variable_answer_model import VariableAnswerModelDict

    RegAnswerModelDict: TypeAlias = FixedAnswerModelDict | VariableAnswerModelDict
