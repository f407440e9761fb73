using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Travaux;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>
/// Produit d’avance les fichiers des rapports qui viennent d’être transmis : la sous-préfète n’attend pas. Passé le délai, un
/// fichier qui n’a pas pu l’être le sera au premier téléchargement ; un document fautif n’est donc pas repris sans fin.
/// </summary>
[Cadence("0/20 * * * * ?")]
public sealed class ProduireFichiersJob(DonneesRelais donnees, IFabriqueDeDocuments fabrique, FichiersFiges figes, Horloge horloge) : ITravail
{
    private static readonly TimeSpan Delai = TimeSpan.FromMinutes(10);

    private static readonly FormatDeRapport[] Formats = [FormatDeRapport.Pdf, FormatDeRapport.Odt, FormatDeRapport.Docx];

    public async Task ExecuterAsync(CancellationToken annulation)
    {
        if (fabrique.PourquoiSansConversion is not null) return;

        var depuis = horloge.Maintenant - Delai;
        var recents = await donnees.Set<Cliche>().AsNoTracking()
            .Where(c => c.TransmisA >= depuis && donnees.Set<FichierFige>().Count(f => f.RapportId == c.RapportId && f.Numero == c.Numero) < Formats.Length)
            .OrderBy(c => c.TransmisA).ToListAsync(annulation);
        foreach (var cliche in recents)
        {
            var contenu = JsonSerializer.Deserialize<ContenuDuRapport>(cliche.Contenu, FormatDuRapport.Json)!;
            foreach (var format in Formats) await figes.ProduireAsync(cliche.RapportId, contenu, new(cliche.Numero, cliche.TransmisA, cliche.Empreinte, cliche.EstIntact), format, annulation);
        }
    }
}
