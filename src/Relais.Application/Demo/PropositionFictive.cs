using System.Globalization;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Demo;

/// <summary>A line of <c>propositions.txt</c>: what is proposed, when, and what came of it.</summary>
/// <param name="Jours">Days before the reference day.</param>
/// <param name="Delegue">Rank of its author.</param>
/// <param name="Suites">A letter and a number of days after it was made, in order.</param>
internal sealed record PropositionFictive(int Jours, int Delegue, ContenuDeProposition Contenu, IReadOnlyList<(char Lettre, int Jours)> Suites)
{
    public static IReadOnlyList<PropositionFictive> Toutes { get; } = [.. Lire()];

    private static IEnumerable<PropositionFictive> Lire()
    {
        using var flux = typeof(PropositionFictive).Assembly.GetManifestResourceStream("Relais.Application.Demo.Textes.propositions.txt")!;
        using var lecteur = new StreamReader(flux);
        while (lecteur.ReadLine() is { } ligne)
        {
            if (ligne.Length == 0 || ligne[0] == '#') continue;
            var c = ligne.Split('|');
            yield return new(Nombre(c[0]), Nombre(c[1]), LireLeContenu(c), [.. c[9].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => (s[0], Nombre(s[1..])))]);
        }
    }

    private static ContenuDeProposition LireLeContenu(string[] c)
    {
        var destinataire = c[6].Split(':');
        var type = destinataire[0] switch
        {
            "SP" => TypeDeDestinataire.SousPrefete,
            "PR" => TypeDeDestinataire.Prefet,
            "SE" => TypeDeDestinataire.ServiceDeLEtat,
            "CO" => TypeDeDestinataire.Collectivite,
            _ => TypeDeDestinataire.Autre,
        };
        return new()
        {
            ThemeCode = c[2],
            Objet = c[3],
            Texte = c[4],
            EffetAttendu = c[5],
            Destinataire = new(type, destinataire.ElementAtOrDefault(1)),
            Cout = Montant.TryParse(c[7], null, out var cout) ? cout : null,
            Demandeurs = c[8],
            Niveau = type == TypeDeDestinataire.Prefet ? NiveauDiffusion.PrefetCabinet : NiveauDiffusion.Equipe,
        };
    }

    private static int Nombre(string texte) => int.Parse(texte, CultureInfo.InvariantCulture);
}
