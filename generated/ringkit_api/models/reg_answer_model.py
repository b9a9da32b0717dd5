# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.fixed_answer_model import FixedAnswerModel
    from ringkit_api.models.variable_answer_model import VariableAnswerModel

    RegAnswerModel: TypeAlias = FixedAnswerModel | VariableAnswerModel
else:
    from ringkit._model.union import Union

    RegAnswerModel = Union(
        "RegAnswerModel",
        "FixedAnswerModel",
        "VariableAnswerModel",
    )
