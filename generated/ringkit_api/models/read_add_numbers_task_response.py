# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.add_phone_numbers_response import AddPhoneNumbersResponse
    from ringkit_api.models.add_phone_numbers_task import AddPhoneNumbersTask

    ReadAddNumbersTaskResponse: TypeAlias = AddPhoneNumbersResponse | AddPhoneNumbersTask
else:
    from ringkit._model.union import Union

    ReadAddNumbersTaskResponse = Union(
        "ReadAddNumbersTaskResponse",
        "AddPhoneNumbersResponse",
        "AddPhoneNumbersTask",
    )
