using System.Net;
using Microsoft.Extensions.Options;
using Relais.Application.Socle.Donnees;

namespace Relais.Web.Socle;

/// <summary>Settings that name a place (database, collector, proxies): each is read once here, with a sentence when it cannot be.</summary>
internal sealed class VerificationDesAdresses(IConfiguration configuration) : IValidateOptions<ReglagesRelais>
{
    private const string CleDesMandataires = "Securite:Mandataires";
    private const string BaseParDefaut = "donnees/relais.db";

    public ValidateOptionsResult Validate(string? name, ReglagesRelais options)
    {
        List<string> phrases = [];
        if (LaBase(configuration) is null)
        {
            phrases.Add("ConnectionStrings:Relais ne se lit pas : écrivez un chemin (« donnees/relais.db ») ou « Host=…;Database=…;Username=…;Password=… ».");
        }

        if (configuration[Telemetrie.Reglage] is { Length: > 0 } collecteur && !EstUneAdresseWeb(collecteur))
        {
            phrases.Add($"{Telemetrie.Reglage} « {collecteur} » n’est pas l’adresse d’un collecteur : écrivez par exemple « http://127.0.0.1:4318 », ou laissez vide.");
        }

        phrases.AddRange(Noms(configuration).Where(m => !IPAddress.TryParse(m, out _)).Select(m => $"{CleDesMandataires} : « {m} » n’est pas une adresse IP ; écrivez par exemple « 10.0.0.5 », séparées par des espaces."));
        return phrases.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(phrases);
    }

    /// <summary>The configured database; the default one when the setting cannot be read, until the validation says so.</summary>
    public static ChoixDeLaBase BaseOuDefaut(IConfiguration configuration) => LaBase(configuration) ?? ChoixDeLaBase.Pour(BaseParDefaut);

    /// <summary>Proxies, besides this machine, whose word is taken on the address and scheme of a request.</summary>
    public static IEnumerable<IPAddress> Mandataires(IConfiguration configuration) =>
        Noms(configuration).Select(m => IPAddress.TryParse(m, out var adresse) ? adresse : null).OfType<IPAddress>();

    private static string[] Noms(IConfiguration configuration) =>
        (configuration[CleDesMandataires] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ChoixDeLaBase? LaBase(IConfiguration configuration)
    {
        try
        {
            var connexion = configuration.GetConnectionString("Relais");
            var choix = ChoixDeLaBase.Pour(string.IsNullOrWhiteSpace(connexion) ? BaseParDefaut : connexion);
            return choix.FichierSqlite is "" ? null : choix;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool EstUneAdresseWeb(string adresse) => Uri.TryCreate(adresse, UriKind.Absolute, out var lue) && lue.Scheme is "http" or "https";
}
