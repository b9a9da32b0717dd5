from tests.request.conftest import emulator

__all__ = ["emulator"]
