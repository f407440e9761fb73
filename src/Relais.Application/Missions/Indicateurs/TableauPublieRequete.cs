using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Le tableau qu’une adresse privée ouvre ; <c>null</c> si elle est inconnue, expirée ou retirée : la réponse est la même.</summary>
public sealed class TableauPublieRequete(DonneesRelais donnees, Horloge horloge)
{
    public async Task<TableauOuvert?> ExecuterAsync(string jeton, CancellationToken annulation)
    {
        var (empreinte, jour) = (PublierTableauHandler.Empreinte(jeton), horloge.Aujourdhui);
        return await donnees.Publications.AsNoTracking().SingleOrDefaultAsync(p => p.Empreinte == empreinte && p.RetireeA == null && p.JusquAu >= jour, annulation) is { } publication
            ? new(JsonSerializer.Deserialize<TableauLu>(publication.Contenu)!, DateOnly.FromDateTime(horloge.Local(publication.PublieeA)), publication.JusquAu)
            : null;
    }
}

/// <summary>Un tableau publié, tel qu’il était ce jour-là.</summary>
public sealed record TableauOuvert(TableauLu Tableau, DateOnly PublieLe, DateOnly JusquAu);
