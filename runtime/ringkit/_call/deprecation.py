"""`deprecated` (PEP 702) for generated operations, without a library on Python 3.11 and 3.12."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[F], F]:
        """Mark a function as deprecated: type checkers show it, and calls warn."""

        def mark(function: F) -> F:
            @functools.wraps(function)
            def warned(*arguments: Any, **keywords: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*arguments, **keywords)

            warned.__deprecated__ = message
            return warned

        return mark
