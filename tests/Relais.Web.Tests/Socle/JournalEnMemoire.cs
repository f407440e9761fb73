using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Relais.Web.Tests.Socle;

/// <summary>Keeps all that a log would hold: category, sentence, structured values, exception.</summary>
internal sealed class JournalEnMemoire : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lignes = new();

    public string Texte => string.Join('\n', _lignes);

    public ILogger CreateLogger(string categoryName) => new Journal(categoryName, _lignes);

    public void Dispose() { }

    private sealed class Journal(string categorie, ConcurrentQueue<string> lignes) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var valeurs = state is IEnumerable<KeyValuePair<string, object?>> paires ? string.Join(' ', paires.Select(p => $"{p.Key}={p.Value}")) : "";
            lignes.Enqueue($"{logLevel} {categorie} {formatter(state, exception)} {valeurs} {exception}");
        }
    }
}
