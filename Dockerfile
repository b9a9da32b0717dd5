# The emulator as an image: docker build -t ringkit-emulator .
FROM python:3.13-slim AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE CHANGELOG.md ./
COPY generated generated
COPY runtime runtime
RUN python -m venv --without-pip /emulator \
    && pip --python /emulator/bin/python install --no-cache-dir ".[emulator]"

FROM python:3.13-slim
COPY --from=build /emulator /emulator
ENV PATH=/emulator/bin:$PATH PYTHONUNBUFFERED=1
USER 10001:10001
WORKDIR /state
EXPOSE 8080 8081
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=5 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/restapi', timeout=2)"]
ENTRYPOINT ["python", "-m", "ringkit_emulator", "--host", "0.0.0.0", "--port", "8080", "--media-port", "8081"]
CMD ["--public-host", "localhost"]
